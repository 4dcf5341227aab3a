package dev.cairn.gateway.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body is counted as it is read, because a body need not say how long it is. */
final class CountedRequest extends HttpServletRequestWrapper {

    private final long largest;
    private @Nullable ServletInputStream counted;

    CountedRequest(HttpServletRequest request, long largest) {
        super(request);
        this.largest = largest;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var stream = counted;
        if (stream == null) {
            stream = new Counted(super.getInputStream(), largest);
            counted = stream;
        }
        return stream;
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long largest;
        private long read;

        Counted(ServletInputStream body, long largest) {
            this.body = body;
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = body.read(into, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) throws BodyTooLarge {
            read += more;
            if (read > largest) {
                throw new BodyTooLarge(largest);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
