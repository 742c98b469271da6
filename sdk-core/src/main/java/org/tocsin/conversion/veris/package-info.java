/**
 * VERIS: records of real incidents, as the community database keeps them; {@link
 * org.tocsin.conversion.veris.VerisSource} is the way in.
 */
package org.tocsin.conversion.veris;
