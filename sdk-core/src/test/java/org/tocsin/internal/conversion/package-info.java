/** Tests of what all converters share. */
package org.tocsin.internal.conversion;
