package org.tocsin.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Inputs as they may come. */
public final class Inputs {

    private Inputs() {}

    /** These bytes, never more than so many at a time. */
    public static InputStream atMost(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                return super.read(into, at, Math.min(length, most));
            }
        };
    }

    /** These bytes again and again, as often as is said. */
    public static InputStream repeated(byte[] bytes, long times) {
        return new InputStream() {
            private long left = times * bytes.length;

            @Override
            public int read() {
                return left == 0 ? -1 : bytes[(int) ((bytes.length - left-- % bytes.length) % bytes.length)] & 0xff;
            }

            @Override
            public int read(byte[] into, int at, int length) {
                if (left == 0) {
                    return -1;
                }
                int from = (int) ((bytes.length - left % bytes.length) % bytes.length);
                int count = Math.min(length, bytes.length - from);
                System.arraycopy(bytes, from, into, at, count);
                left -= count;
                return count;
            }

            @Override
            public int available() {
                return (int) Math.min(left, bytes.length);
            }
        };
    }

    /** These bytes, and then the failure. */
    public static InputStream failingAfter(byte[] bytes, IOException failure) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        });
    }
}
