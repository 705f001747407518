import * as vscode from 'vscode';
import { builtInTemplateIds } from '../templates/builtIn';
import { overlay } from '../templates/layers';
import { parseTemplate, type Template } from '../templates/template';
import { templateSettings } from './settings';

/** A folder of templates that a person can write into: their own, or one of a workspace folder. */
export interface TemplateFolder {
  readonly type: 'user' | 'workspace';
  readonly uri: vscode.Uri;
  /** The workspace folder's name; empty for the person's own. */
  readonly name: string;
}

/** A template, and where it comes from. */
export interface LibraryTemplate extends Template {
  readonly uri: vscode.Uri;
  /** Undefined for those that come with the extension. */
  readonly folder?: TemplateFolder;
}

/**
 * Where templates come from: those that come with the extension, then the person's own folder, then the workspace folder.
 * A later one replaces an earlier one of the same file name. Files are read when a command asks, so that activation
 * costs nothing.
 */
export interface TemplateLibrary {
  /**
   * The templates for notes in the workspace folder of `scope`, in the order of a picker; without a scope, for the only
   * workspace folder there is. Rejects where the extension's own files cannot be read.
   */
  all(scope?: vscode.Uri): Promise<readonly LibraryTemplate[]>;
  /** The folders that templates can be written into, the person's own first. They need not exist yet. */
  folders(): readonly TemplateFolder[];
  /** The templates in one of these folders. */
  inFolder(folder: TemplateFolder): Promise<readonly LibraryTemplate[]>;
  /** True for a file that is, or would be, a template in one of these folders. */
  isTemplate(uri: vscode.Uri): boolean;
}

/** Larger files in a folder of templates are something else. */
const largestTemplate = 256 * 1024;

export function createTemplateLibrary({ extensionUri, globalStorageUri }: vscode.ExtensionContext): TemplateLibrary {
  const builtIn = new Map<string, Promise<readonly LibraryTemplate[]>>();

  async function ownTemplates(language: 'en' | 'es'): Promise<readonly LibraryTemplate[]> {
    const loading = builtIn.get(language) ?? readBuiltIn(extensionUri, language);
    builtIn.set(language, loading);
    try {
      return await loading;
    } catch (error) {
      builtIn.delete(language); // Try again next time: a web host may have been offline.
      throw error;
    }
  }

  function userFolder(): TemplateFolder {
    const { userFolder: path } = templateSettings(undefined);
    return { type: 'user', uri: path ?? vscode.Uri.joinPath(globalStorageUri, 'templates'), name: '' };
  }

  function folders(): readonly TemplateFolder[] {
    return [userFolder(), ...(vscode.workspace.workspaceFolders ?? []).map(folderOf)];
  }

  return {
    async all(scope) {
      const roots = vscode.workspace.workspaceFolders ?? [];
      const root = scope ? vscode.workspace.getWorkspaceFolder(scope) : roots.length === 1 ? roots[0] : undefined;
      const { language } = templateSettings(root?.uri);
      return overlay(
        await Promise.all([
          ownTemplates(language),
          readFolder(userFolder()),
          ...(root ? [readFolder(folderOf(root))] : []),
        ]),
      );
    },
    folders,
    inFolder: readFolder,
    isTemplate: (uri) => {
      const parent = vscode.Uri.joinPath(uri, '..').toString();
      return idOf(uri.path.split('/').pop() ?? '') !== undefined && folders().some((own) => isSame(own.uri, parent));
    },
  };
}

function folderOf(root: vscode.WorkspaceFolder): TemplateFolder {
  const uri = vscode.Uri.joinPath(root.uri, templateSettings(root.uri).workspaceFolder);
  return { type: 'workspace', uri, name: root.name };
}

function isSame(uri: vscode.Uri, text: string): boolean {
  return uri.toString().replace(/\/$/, '') === text.replace(/\/$/, '');
}

/** They are named one by one since a web host cannot list an extension's folder. */
async function readBuiltIn(extensionUri: vscode.Uri, language: 'en' | 'es'): Promise<readonly LibraryTemplate[]> {
  const path = language === 'en' ? ['templates'] : ['templates', language];
  return Promise.all(
    builtInTemplateIds.map(async (id) => {
      const uri = vscode.Uri.joinPath(extensionUri, ...path, `${id}.md`);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      return { ...parseTemplate(id, text), language, uri };
    }),
  );
}

async function readFolder(folder: TemplateFolder): Promise<readonly LibraryTemplate[]> {
  let names: [string, vscode.FileType][];
  try {
    names = await vscode.workspace.fs.readDirectory(folder.uri);
  } catch {
    return []; // No such folder: most people have none.
  }
  const found = names
    .filter(([, type]) => (type & vscode.FileType.File) !== 0)
    .map(async ([name]): Promise<LibraryTemplate[]> => {
      const id = idOf(name);
      if (id === undefined) return [];
      const uri = vscode.Uri.joinPath(folder.uri, name);
      const text = await readTemplate(uri);
      return text === undefined ? [] : [{ ...parseTemplate(id, text), uri, folder }];
    });
  return (await Promise.all(found)).flat();
}

/** What its editor holds unsaved, so that a template can be tried before it is saved; else what is on disk. */
async function readTemplate(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const typed = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === key);
  if (typed) return typed.getText();
  try {
    const content = await vscode.workspace.fs.readFile(uri);
    return content.length > largestTemplate ? undefined : new TextDecoder().decode(content);
  } catch {
    return undefined; // Deleted meanwhile, or not for us to read: the other templates are still of use.
  }
}

/** The id of the template in a file, after which it is named where it has no name of its own. */
export function templateIdOf(uri: vscode.Uri): string {
  const name = uri.path.split('/').pop() ?? '';
  return idOf(name) ?? name;
}

function idOf(name: string): string | undefined {
  return /^([^.].*)\.(?:md|markdown)$/i.exec(name)?.[1];
}
