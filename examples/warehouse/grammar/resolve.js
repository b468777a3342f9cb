export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    for (const rest of [".js", "/index.js"]) {
      try {
        return await next(specifier + rest, context);
      } catch {
        // the first error says it best
      }
    }
    throw error;
  }
}
