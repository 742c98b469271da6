/**
 * From text to messages and back: one generated codec for each object of the format, and {@link
 * org.tocsin.internal.codec.MessageCodec}, the only way in. {@link org.tocsin.internal.codec.JsonInput}, {@link
 * org.tocsin.internal.codec.JsonOutput} and {@link org.tocsin.internal.codec.ObjectCheck} are what codecs speak to. Reading
 * and checking only say yes, and stop at the first {@link org.tocsin.internal.text.Defect}. {@link
 * org.tocsin.internal.codec.KeptText} is the text that a message came in, where the message says less.
 */
package org.tocsin.internal.codec;
