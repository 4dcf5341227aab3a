package dev.cairn.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;

/**
 * Where people reach the portal. What leads back here is made from this address, never from a request's Host.
 *
 * @param publicUrl scheme, host and port, without a path
 */
@ConfigurationProperties("cairn")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    /** Whether browsers come over https, so that cookies may be bound to it. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** The address of a path on the portal. */
    public String at(String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }

    /** The name of a cookie: where the address is https no other host and no path may set one of that name. */
    public String cookie(String name) {
        return secure() ? "__Host-" + name : name;
    }

    /** A cookie under that name; one without a value is taken back. */
    public ResponseCookieBuilder cookie(String name, String value) {
        var cookie = ResponseCookie.from(cookie(name), value).path("/").secure(secure());
        return value.isEmpty() ? cookie.maxAge(0) : cookie;
    }
}
