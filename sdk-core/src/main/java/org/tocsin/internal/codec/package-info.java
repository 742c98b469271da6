/**
 * Reading and writing of messages: one generated codec for each object of the format, and {@link
 * org.tocsin.internal.codec.MessageCodec}, the only entry point. {@link org.tocsin.internal.codec.JsonInput}, {@link
 * org.tocsin.internal.codec.JsonOutput} and {@link org.tocsin.internal.codec.ObjectCheck} are what the codecs use.
 * Reading and checking stop at the first {@link org.tocsin.internal.text.Defect}, or note all of them in {@link
 * org.tocsin.internal.codec.Defects} and go on; {@link org.tocsin.internal.codec.TextDefects} finds the defects of a
 * JSON text apart from its content. {@link org.tocsin.internal.codec.JsonValues} reads documents of other formats. {@link
 * org.tocsin.internal.codec.KeptText} is the original text of a message, kept where it has more content than the
 * message object.
 */
package org.tocsin.internal.codec;
