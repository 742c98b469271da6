/** The members of the format as constants, by which the maps of other formats name them. */
package org.tocsin.generator.place;
