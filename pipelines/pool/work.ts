import { readFile } from 'node:fs/promises';
import type { DocumentSetting } from '../document.ts';
import { parseProvinces } from '../recognise/provinces.ts';
import { assessTask } from './assessTask.ts';
import { readTask } from './readTask.ts';
import { settleTask } from './settleTask.ts';
import { togetherTask } from './togetherTask.ts';
import type { Task } from './tasks.ts';

let setting: Promise<DocumentSetting> | undefined;

/** What a child does with a task; `alive` is called while a long document gets on. */
export async function work(task: Task, alive: () => void): Promise<unknown> {
  switch (task.kind) {
    case 'read':
      setting ??= loadSetting();
      return readTask(task, await setting, alive);
    case 'settle':
      setting ??= loadSetting();
      return settleTask(task, await setting);
    case 'assess':
      return assessTask(task);
    case 'together':
      return togetherTask(task);
    case 'write':
      // The database is loaded by the one that writes.
      return (await import('./writeTask.ts')).writeTask(task);
    case 'derive':
      return (await import('../write/derive.ts')).writeDerived(task.aside, task.files);
  }
}

async function loadSetting(): Promise<DocumentSetting> {
  const provinces = new URL('../../data/reference/provinces.csv', import.meta.url);
  return { provinces: parseProvinces(await readFile(provinces, 'utf8')) };
}
