/** The laws of maps between messages and other formats. */
package org.tocsin.formats.internal.map;
