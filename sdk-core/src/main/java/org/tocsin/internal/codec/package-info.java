/**
 * The codecs: one generated class for each object of the format, and {@link org.tocsin.internal.codec.MessageCodec},
 * the only way in.
 */
package org.tocsin.internal.codec;
