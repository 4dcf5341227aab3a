import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function faults(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId ?? '') ?? [];
}

/** The rule says nothing at all where it cannot resolve an import: this must go on failing. */
describe('the boundaries', () => {
  it('keep features from importing each other', async () => {
    const code = "import { pageOf } from '../today/waiting-item';\nexport const page = pageOf;\n";
    expect(await faults('src/features/team/example.ts', code)).toContain('boundaries/dependencies');
  }, 60_000);

  it('keep what is shared from knowing features', async () => {
    const code = "import { pageOf } from '../features/today/waiting-item';\nexport const page = pageOf;\n";
    expect(await faults('src/components/example.ts', code)).toContain('boundaries/dependencies');
  }, 60_000);

  it('let a feature use what is shared', async () => {
    const code = "import { Button } from '../../components/button';\nexport const Example = Button;\n";
    expect(await faults('src/features/team/example.ts', code)).toEqual([]);
  }, 60_000);
});
