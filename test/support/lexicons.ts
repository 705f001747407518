import { english } from '../../src/language/lexicon/en';
import { spanish } from '../../src/language/lexicon/es';
import { addLexicon } from '../../src/language/lexicons';

/** Makes the words of all languages known: in the extension they come from the files that the build makes of them. */
for (const lexicon of [english, spanish]) addLexicon(lexicon);
