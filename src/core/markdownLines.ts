/** A tick and the space behind it, where words follow. */
export const taskStart = /^\[([ xX])\] (?=[\p{L}\p{N}])/u;
const numbered = /^\d{1,9}[.)](?:[ \t]|$)/;
const hasWord = /[A-Za-z0-9\u0080-\uFFFF]/;

/** True where no line from `start` on can be anything but a paragraph's, whatever stands around it. */
export function isParagraph(text: string, start: number): boolean {
  return text
    .slice(start)
    .split(/\r\n?|\n/)
    .every((line, index) => {
      if (index === 0 && /^[ \t]/.test(line)) return false;
      const content = line.trimStart();
      // A line of marks alone may make the line above a heading or a table.
      return hasWord.test(content) && startsPlainly(content);
    });
}

function startsPlainly(content: string): boolean {
  switch (content[0]) {
    case '#':
    case '>':
    case '~':
    case '=':
      return false;
    case '-':
    case '+':
    case '*':
      return content[1] !== ' ' && content[1] !== '\t';
    default:
      return !numbered.test(content);
  }
}
