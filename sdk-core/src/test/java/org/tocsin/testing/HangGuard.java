package org.tocsin.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * A test that would run for hours, or without an end, if what it tests were wrong: it is stopped and fails.
 *
 * <p>It measures no speed. The limit is hundreds of times what such a test takes, so that no slow machine comes near it; where
 * there is something to count, a test counts.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
public @interface HangGuard {}
