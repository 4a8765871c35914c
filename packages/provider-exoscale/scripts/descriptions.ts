import type { TerraformProviderGenerator } from '@cdktn/provider-generator/build/get/generator/provider-generator';
import type { CodeMaker } from 'codemaker';

/** What we use of the generator's models; its own types are not exported for use from outside. */
interface AttributeModel {
  readonly terraformName: string;
  readonly description?: string;
  _description?: string;
}
interface Block {
  readonly description?: string;
  readonly block_types?: Record<string, { readonly block: Block }>;
}
interface ResourceModel {
  readonly className: string;
  readonly attributes: AttributeModel[];
  readonly schema: { readonly block: Block };
}
interface AttributesEmitter {
  emitStoredClassBoundaryDoc(attribute: AttributeModel): void;
}
interface Generator {
  buildResourceModels(fqpn: string, constraint?: unknown): ResourceModel[];
  readonly resourceEmitter: { readonly attributesEmitter: AttributesEmitter };
  readonly structEmitter: { readonly attributesEmitter: AttributesEmitter };
}

/** Lines of a doc comment. Markdown as the provider wrote it; only an end of comment inside it is broken up. */
export function docComment(text: string): string[] {
  const lines = text.trim().replaceAll('*/', '* /').split('\n');
  return ['/**', ...lines.map((line) => `* ${line}`.trimEnd()), '*/'];
}

/**
 * The stock generator describes the arguments only. This adds what it leaves out: descriptions of attributes one can
 * read (`nlb.ipAddress`) and of blocks. Descriptions of whole resources are returned, by class name.
 */
export function describeEverything(generator: TerraformProviderGenerator, code: CodeMaker): Map<string, string> {
  const open = generator as unknown as Generator;
  const resources = new Map<string, string>();

  const buildResourceModels = open.buildResourceModels.bind(open);
  open.buildResourceModels = (fqpn, constraint) => {
    const models = buildResourceModels(fqpn, constraint);
    for (const model of models) {
      if (model.schema.block.description) resources.set(model.className, model.schema.block.description);
      for (const attribute of model.attributes) {
        const description = model.schema.block.block_types?.[attribute.terraformName]?.block.description;
        if (description) attribute._description = description;
      }
    }
    return models;
  };

  for (const { attributesEmitter } of [open.resourceEmitter, open.structEmitter]) {
    // Called right before each getter is written: the one place where a doc comment for it can go.
    const boundaryDoc = attributesEmitter.emitStoredClassBoundaryDoc.bind(attributesEmitter);
    attributesEmitter.emitStoredClassBoundaryDoc = (attribute) => {
      if (attribute.description) for (const line of docComment(attribute.description)) code.line(line);
      boundaryDoc(attribute);
    };
  }
  return resources;
}
