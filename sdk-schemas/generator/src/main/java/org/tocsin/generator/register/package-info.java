/**
 * The register of rules, read: {@link org.tocsin.generator.register.Register} holds each rule
 * ({@link org.tocsin.generator.register.RegisteredRule}), and what it looks at ({@link org.tocsin.generator.register.Watch}),
 * against the source of the format. Nothing is written here.
 */
package org.tocsin.generator.register;
