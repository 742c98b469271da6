package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.testing.ProjectFiles;

/** A host that forces a Jackson in which the short ways of the tokeniser do not link: messages are read all the same. */
final class OtherJacksonTest {

    private static final String SHORT_WAYS = "org.tocsin.internal.json.MessageParser";

    /** Loads the SDK once more, but for the class that builds on the inside of Jackson's tokeniser. */
    private static final class Loader extends ClassLoader {

        Loader() {
            super(Tocsin.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : find(name, resolve);
            }
        }

        private Class<?> find(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.tocsin.") || name.startsWith("org.tocsin.schemas.")) {
                return super.loadClass(name, resolve);
            }
            if (name.startsWith(SHORT_WAYS)) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = Tocsin.class.getModule().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }

    private static String outcome(Class<?> tocsin, byte[] json) throws ReflectiveOperationException {
        Class<?> realm = tocsin.getClassLoader().loadClass("org.tocsin.code.Realm");
        Object sdk = tocsin.getMethod("standard").invoke(null);
        Object all = realm.getMethod("values").invoke(null);
        Object reader = tocsin.getMethod("reader", realm, all.getClass()).invoke(sdk, Array.get(all, 0), all);
        Class<?> readers = tocsin.getClassLoader().loadClass("org.tocsin.Reader");
        return readers.getMethod("read", byte[].class)
                .invoke(reader, (Object) json)
                .toString()
                .split("\\[", 2)[0];
    }

    @Test
    void everySampleIsReadAndWhatIsNoUtf8IsRefused() throws ReflectiveOperationException {
        Class<?> tocsin = new Loader().loadClass("org.tocsin.Tocsin");
        for (Path file : ProjectFiles.samples()) {
            byte[] json = ProjectFiles.bytes(file);
            assertEquals("Accepted", outcome(tocsin, json), file::toString);
            String spoilt = new String(json, StandardCharsets.UTF_8).replaceFirst("\"text\": *\"", "$0é");
            assertEquals("Refused", outcome(tocsin, spoilt.getBytes(StandardCharsets.ISO_8859_1)), file::toString);
        }
    }
}
