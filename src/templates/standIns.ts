// Until src/core/nearest.ts and src/core/frontmatter.ts export these.

export function nearest<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  let best: Name | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(word, name);
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export function yamlScalar(value: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) return JSON.stringify(value);
  const plain =
    value !== '' &&
    value === value.trim() &&
    !/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) &&
    !/:(\s|$)|\s#/.test(value) &&
    !/^(~|null|true|false|yes|no|on|off|y|n|[-+]?\.?(inf|nan)|[-+]?(\d[\d_]*)?\.?\d*(e[-+]?\d+)?|0[xo][\da-f]+|[\d:]+)$/i.test(value);
  return plain ? value : `'${value.replaceAll("'", "''")}'`;
}
