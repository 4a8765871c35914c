/**
 * Replaces `$(NAME)` by the variable's value, in commands, arguments and values, as Kubernetes does: `$$(NAME)` stays as
 * `$(NAME)`, and an unknown name stays as it is.
 */
export function expand(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$(\$|\(([-._a-zA-Z][-._a-zA-Z0-9]*)\))/g, (whole, inner: string, name?: string) => {
    if (inner === '$') return '$';
    return name !== undefined && Object.hasOwn(variables, name) ? (variables[name] ?? '') : whole;
  });
}
