import type { ImageProgram, ImageTable } from '../contracts.js';

export interface ImageReference {
  /** `docker.io/library/nginx` as written, without tag and digest. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Splits `registry:5000/a/b:1.2@sha256:…`. */
export function parseImage(image: string): ImageReference {
  const [name = '', digest] = image.split('@');
  const tag = /:([^/:]+)$/.exec(name)?.[1];
  const repository = tag === undefined ? name : name.slice(0, -tag.length - 1);
  return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}

export type FoundImage =
  | { readonly kind: 'program'; readonly program: ImageProgram }
  | { readonly kind: 'pretend' }
  | { readonly kind: 'unknown'; readonly message: string };

/** What stands in for an image here. */
export function findImage(table: ImageTable, image: string): FoundImage {
  const { repository, tag } = parseImage(image);
  const program = table.programs[repository];
  if (program !== undefined) {
    if (tag === undefined || program.tags === undefined || program.tags.includes(tag))
      return { kind: 'program', program };
    const message = `${image}: the local cluster has ${program.tags.join(', ')} of it, not ${tag}`;
    return { kind: 'unknown', message };
  }
  const pretended = table.pretend.some((pattern) =>
    pattern.endsWith('*') ? repository.startsWith(pattern.slice(0, -1)) : pattern === repository,
  );
  if (pretended) return { kind: 'pretend' };
  return {
    kind: 'unknown',
    message: `no program is known for ${image}; name one under local.images, or list ${repository} under local.pretend (environments/local.yaml)`,
  };
}
