import type { ChosenFile } from './pack.ts';

/** What was chosen in a field, with the folders it is in. */
export function chosenFiles(list: FileList | null): readonly ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What was dropped: files, and everything in folders. To be called while the event lasts. */
export async function droppedFiles(data: DataTransfer | null): Promise<readonly ChosenFile[]> {
  // What is no file of a file system, such as one that a program hands over, has no entry.
  const found = await Promise.all(
    [...(data?.items ?? [])].map((item) => {
      const entry = item.webkitGetAsEntry();
      const file = item.getAsFile();
      if (entry !== null) return filesIn(entry);
      return file === null ? [] : [{ path: file.name, file }];
    }),
  );
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  // Both begin with a stroke, because they are paths of a file system of their own.
  const path = entry.fullPath.slice(1);
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A browser gives the entries of a folder by the hundred.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(filesIn))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
