/** What the formats have in common: {@link org.tocsin.formats.internal.FormatHead}. One package below for each format. */
package org.tocsin.formats.internal;
