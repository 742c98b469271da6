/**
 * From text to messages and back: one generated codec for each object of the format, and {@link
 * org.tocsin.internal.codec.MessageCodec}, the only way in. {@link org.tocsin.internal.codec.JsonInput}, {@link
 * org.tocsin.internal.codec.JsonOutput} and {@link org.tocsin.internal.codec.ObjectCheck} are what codecs speak to. Reading
 * and checking stop at the first {@link org.tocsin.internal.text.Defect}, or note all in {@link
 * org.tocsin.internal.codec.Defects} and go on; {@link org.tocsin.internal.codec.TextDefects} says what is wrong with a text
 * whatever it says. {@link org.tocsin.internal.codec.NodeReader} and {@link org.tocsin.internal.codec.PlainJson} read and
 * write documents of other formats. {@link org.tocsin.internal.codec.KeptText} is the text that a message came in, where the
 * message says less.
 */
package org.tocsin.internal.codec;
