/**
 * Hostile input, met at the front door: everything that is known to bring a JSON library or a schema engine down, or to
 * make it take what it should not.
 *
 * <p>{@link org.tocsin.hostile.Messages} has the sound message that each test spoils.
 */
package org.tocsin.hostile;
