/**
 * The meaning of single values, independent of the message: addresses, domain names, indicators, characters, days,
 * texts. The rules use it when they check a message; {@link org.tocsin.internal.value.FirstLook} uses it for every
 * value while a message is read or checked, so that a rule about single values is run only where it may be broken.
 */
package org.tocsin.internal.value;
