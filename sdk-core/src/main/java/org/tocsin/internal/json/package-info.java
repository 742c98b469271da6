/**
 * The JSON side of reading and writing: {@link org.tocsin.internal.json.JsonInput},
 * {@link org.tocsin.internal.json.JsonOutput} and {@link org.tocsin.internal.json.ObjectCheck} are what the generated
 * codecs speak to.
 *
 * <p>Reading only says yes, and goes over the bytes by itself ({@link org.tocsin.internal.json.JsonInput} and what it is
 * built on). What is wrong is explained by Jackson's tokeniser, to which the first is held by law: {@link
 * org.tocsin.internal.json.TextScan} has the law of the text, {@link org.tocsin.internal.json.Locator} turns pointers
 * into places. {@link org.tocsin.internal.json.Utf8} is the law of the bytes for both.
 */
package org.tocsin.internal.json;
