import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What may know what: shared things nothing of features, features nothing of each other, the app all. */
const elements = [
  { type: 'app', pattern: 'src/app' },
  { type: 'feature', pattern: 'src/features/*', capture: ['feature'] },
  { type: 'component', pattern: 'src/components' },
  { type: 'api', pattern: 'src/api' },
  { type: 'lib', pattern: 'src/lib' },
  { type: 'config', pattern: 'src/config' },
  { type: 'testing', pattern: 'src/testing' },
];

const of = (...types) => types.map((type) => ({ to: { element: { type } } }));
const policy = (type, ...allow) => ({ from: { element: { type } }, allow });

const policies = [
  policy('app', ...of('app', 'feature', 'component', 'api', 'lib', 'config')),
  policy(
    'feature',
    { to: { element: { type: 'feature', captured: { feature: '{{ from.captured.feature }}' } } } },
    ...of('component', 'api', 'lib', 'config'),
  ),
  policy('component', ...of('component', 'api', 'lib', 'config')),
  policy('api', ...of('api', 'lib', 'config')),
  policy('lib', ...of('lib', 'api', 'config')),
  policy('config', ...of('config')),
  policy('testing', ...of('testing', 'app', 'component', 'api', 'lib', 'config')),
];

export default tseslint.config(
  { ignores: ['src/api/generated', 'dist', 'look', 'node_modules'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'jsx-a11y-x': a11y, 'react-hooks': hooks },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.css'] } },
    },
    rules: {
      ...a11y.configs.recommended.rules,
      ...hooks.configs['recommended-latest'].rules,
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // The element that takes the focus is the one next thing of its page.
      'jsx-a11y-x/no-autofocus': 'off',
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
    },
  },
  {
    files: ['src/config/messages/**', 'src/testing/**', 'src/api/types.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**/*.test.{ts,tsx}'],
    rules: {
      'boundaries/dependencies': 'off',
      'max-lines': 'off',
    },
  },
);
