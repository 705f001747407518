import * as vscode from 'vscode';
import type { Logger } from '../core/ports';
import type { Lexicon } from '../language/lexicon';
import { addLexicon, isLoaded, languageOf, lexiconFor, type LexiconData } from '../language/lexicons';

/** The words of each language, read from the extension's files when they are first needed. */
export interface LexiconFiles {
  /** The lexicon for a note's language tag; `undefined` where the language is not known or its file cannot be read. */
  load(lang: string | undefined): Promise<Lexicon | undefined>;
  /** True where {@link load} has nothing to wait for. */
  isReady(lang: string | undefined): boolean;
}

export function createLexiconFiles(extensionUri: vscode.Uri, logger: Logger): LexiconFiles {
  const reading = new Map<string, Promise<Lexicon | undefined>>();

  async function read(language: string): Promise<Lexicon | undefined> {
    try {
      const file = vscode.Uri.joinPath(extensionUri, 'dist', 'lexicon', `${language}.json`);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      return addLexicon(JSON.parse(text) as LexiconData);
    } catch (error) {
      reading.delete(language); // Try again next time: a web host may have been offline.
      logger.error(`The words of '${language}' could not be read, so nothing is underlined`, error);
      return undefined;
    }
  }

  return {
    async load(lang) {
      const language = languageOf(lang);
      if (language === undefined) return undefined;
      if (isLoaded(language)) return lexiconFor(lang);
      let task = reading.get(language);
      if (!task) {
        task = read(language);
        reading.set(language, task);
      }
      return task;
    },
    isReady(lang) {
      const language = languageOf(lang);
      return language === undefined || isLoaded(language);
    },
  };
}
