// Until src/core/frontmatter.ts exports it.
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
