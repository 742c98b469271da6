/**
 * The JSON side of reading and writing: {@link org.tocsin.internal.json.JsonInput},
 * {@link org.tocsin.internal.json.JsonOutput} and {@link org.tocsin.internal.json.ObjectCheck} are what the generated
 * codecs speak to; {@link org.tocsin.internal.json.Utf8} and {@link org.tocsin.internal.json.TextScan} hold the law of
 * the text; {@link org.tocsin.internal.json.Locator} turns pointers into places.
 */
package org.tocsin.internal.json;
