/** VERIS: records of real incidents, as the community database keeps them. */
package org.tocsin.conversion.veris;
