/** The kit for any language: what a program needs that does not use the SDK. */
@NullMarked
package org.tocsin.kit;

import org.jspecify.annotations.NullMarked;
