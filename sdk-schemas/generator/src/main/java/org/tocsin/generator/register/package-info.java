/**
 * Reads the register of rules: {@link org.tocsin.generator.register.Register} checks each rule ({@link
 * org.tocsin.generator.register.RegisteredRule}) and the values that it watches ({@link
 * org.tocsin.generator.register.Watch}) against the source of the format, which it checks as a whole before. No files are written here.
 */
package org.tocsin.generator.register;
