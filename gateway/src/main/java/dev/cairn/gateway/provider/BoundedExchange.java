package dev.cairn.gateway.provider;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Bounds one exchange with a provider as a whole, however slowly its bytes trickle: in time, and in the answer's size. */
final class BoundedExchange implements ClientHttpRequestInterceptor, AutoCloseable {

    private static final int BYTES = 64 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        var running = threads.submit(() -> read(execution.execute(request, body), request));
        try {
            return running.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(request.getURI().getHost() + " did not answer within " + LONGEST, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            running.cancel(true);
        }
    }

    private static Answer read(ClientHttpResponse response, HttpRequest request) throws IOException {
        try (response) {
            var body = response.getBody().readNBytes(BYTES + 1);
            if (body.length > BYTES) {
                throw new IOException(request.getURI().getHost() + " answered with more than " + BYTES + " bytes");
            }
            return new Answer(response.getStatusCode(), response.getStatusText(), response.getHeaders(), body);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Answer(HttpStatusCode status, String text, HttpHeaders headers, byte[] body)
            implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public String getStatusText() {
            return text;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public void close() {
            // all of it has been read
        }
    }
}
