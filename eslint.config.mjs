// Typed rules for all TypeScript, and the import direction of the architecture (README, 'Architecture'):
// extension -> features -> vscode -> { report, language, templates } -> core.
import tseslint from 'typescript-eslint';

const noVscode = { group: ['vscode'], message: 'This layer is pure: it may not know the editor.' };
const noNode = { group: ['node:*', 'fs', 'path', 'os', 'url', 'child_process'], message: 'The web host has no Node.' };

/** A single reader of frontmatter: the hazards of both libraries are dealt with in one place. */
const noYaml = { group: ['gray-matter', 'yaml'], message: 'Only src/core/frontmatter.ts reads YAML.' };

/** Forbids a layer's files to import the given layers. */
function layer(folder, forbidden, { pure }) {
  const upward = forbidden.map((name) => ({
    group: [`**/${name}`, `**/${name}/**`],
    message: `src/${folder} may not import src/${name}: see 'Architecture' in README.md.`,
  }));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...upward, ...(pure ? [noVscode] : []), noNode, noYaml] }],
    },
  };
}

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage', '.vscode-test'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  layer('core', ['language', 'templates', 'report', 'vscode', 'features', 'extension'], { pure: true }),
  {
    files: ['src/core/frontmatter.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noVscode, noNode] }] },
  },
  layer('language', ['templates', 'report', 'vscode', 'features', 'extension'], { pure: true }),
  layer('templates', ['language', 'report', 'vscode', 'features', 'extension'], { pure: true }),
  layer('report', ['language', 'templates', 'vscode', 'features', 'extension'], { pure: true }),
  layer('vscode', ['features', 'extension'], { pure: false }),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/vscode/tell.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['showInformationMessage', 'showWarningMessage', 'showErrorMessage'].map((property) => ({
          property,
          message: 'Use vscode/tell.ts: what was typed into a note is not to become a link in a message.',
        })),
      ],
    },
  },
  {
    files: ['src/features/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/extension'], message: 'Features do not know the composition root.' },
            { group: ['./*', '**/features/**'], message: 'A feature never imports another feature.' },
            noNode,
            noYaml,
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.mjs'], rules: { 'no-console': 'off' } },
);
