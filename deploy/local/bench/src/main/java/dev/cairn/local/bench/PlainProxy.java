package dev.cairn.local.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** A plain proxy, written by hand: passes a request on and its answer back. Asks nobody who calls. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
class PlainProxy {

    private static final int CONNECTIONS = 200;

    static void main(int port, String to) {
        var application = new SpringApplication(PlainProxy.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                port,
                "server.address",
                "127.0.0.1",
                "to",
                to,
                "spring.threads.virtual.enabled",
                true,
                "logging.level.root",
                "warn",
                "spring.main.banner-mode",
                "off"));
        application.run();
    }

    @Bean
    ServletRegistrationBean<Hop> hop(@org.springframework.beans.factory.annotation.Value("${to}") String to) {
        return new ServletRegistrationBean<>(new Hop(to), "/*");
    }

    static final class Hop extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final String to;
        private final transient CloseableHttpClient client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS)
                        .build())
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableContentCompression()
                .build();

        Hop(String to) {
            this.to = to;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var onward = new HttpGet(to + request.getRequestURI());
            onward.setHeader("Accept", request.getHeader("Accept"));
            client.execute(onward, answer -> {
                passBack(answer, response);
                return null;
            });
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var onward = new HttpPost(to + request.getRequestURI());
            onward.setEntity(new InputStreamEntity(
                    request.getInputStream(), request.getContentLengthLong(), ContentType.APPLICATION_JSON));
            client.execute(onward, answer -> {
                passBack(answer, response);
                return null;
            });
        }

        private static void passBack(ClassicHttpResponse answer, HttpServletResponse response) throws IOException {
            response.setStatus(answer.getCode());
            if (answer.getEntity() == null) {
                return;
            }
            response.setContentType(answer.getEntity().getContentType());
            if (answer.getEntity().getContentLength() >= 0) {
                response.setContentLengthLong(answer.getEntity().getContentLength());
            }
            answer.getEntity().writeTo(response.getOutputStream());
        }
    }
}
