package org.tocsin.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A file or folder of the corpora, as a {@code Path} that a test asks for: {@code @Corpus("veris") Path veris}. Where it
 * is missing, this test is skipped and no other one. Only a parameter of a test can have it, so that nothing that many
 * tests share, a field or a constructor, comes to need it. A class of jqwik says
 * {@code @AddLifecycleHook(Corpora.class)} as well.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Corpora.class)
public @interface Corpus {

    /** Its path from the folder of the corpora. */
    String value();
}
