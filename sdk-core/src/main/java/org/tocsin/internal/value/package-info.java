/**
 * What single values mean by themselves, apart from any message: addresses, domain names, indicators, characters, days,
 * texts. The rules ask it when they judge a message; {@link org.tocsin.internal.value.FirstLook} asks it of every value
 * while a message is read or checked, so that the rules about single values are run only where one may be broken.
 */
package org.tocsin.internal.value;
