import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandIds, settingNames, settingsSection, viewIds } from '../../../../src/ids';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; category: string }[];
    readonly views: Readonly<Record<string, readonly { id: string }[]>>;
    readonly configuration: readonly {
      title: string;
      properties: Readonly<Record<string, { default?: unknown; markdownDescription: string; order: number }>>;
    }[];
  };
}

describe('manifest', () => {
  const { contributes } = vscode.extensions.getExtension('reflective-journal.reflective-journal')!
    .packageJSON as Manifest;
  const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

  it('contributes exactly the commands, views and settings that the code knows', () => {
    assert.sameMembers(
      contributes.commands.map(({ command }) => command),
      Object.values(commandIds),
    );
    assert.sameMembers(
      Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id)),
      Object.values(viewIds),
    );
    assert.sameMembers(
      settings.map(([name]) => name),
      Object.values(settingNames).map((name) => `${settingsSection}.${name}`),
    );
  });

  it('has words for everything, one category and a default for each setting', () => {
    for (const { category } of contributes.commands) assert.equal(category, 'Reflective Journal');
    for (const [name, { default: value, markdownDescription }] of settings) {
      assert.isDefined(value, name);
      assert.notMatch(markdownDescription, /^%/, name);
    }
  });

  it('has its settings in groups with names, in one order', () => {
    for (const { title } of contributes.configuration) assert.match(title, /^[A-Z][A-Za-z ]+$/);
    assert.deepEqual(
      settings.map(([, { order }]) => order),
      settings.map((_, at) => at + 1),
    );
  });
});
