/**
 * The forms of strings, as the patterns of our schemas give them: {@link org.tocsin.internal.form.Form} takes and refuses what
 * its pattern does, and walks over most texts several times as fast; {@link org.tocsin.internal.form.Characters} tells of what
 * kinds the characters of a text are.
 */
package org.tocsin.internal.form;
