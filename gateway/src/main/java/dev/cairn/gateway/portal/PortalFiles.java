package dev.cairn.gateway.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The portal's built files. Those under {@code /assets} carry a hash of their content in their name and are kept by browsers
 * for good; every path that is no file is the portal's to show.
 */
@Configuration(proxyBeanMethods = false)
class PortalFiles implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_GOOD);
        registry.addResourceHandler("/*.svg", "/*.ico", "/*.png", "/*.txt", "/*.webmanifest", "/*.js", "/*.css")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    /** The portal's paths: up to five parts without a dot, none of them the gateway's own. */
    @Controller
    static class Paths {

        private final PortalPage page;

        Paths(PortalPage page) {
            this.page = page;
        }

        @GetMapping({"/", "/{a:[^.]*}", "/{a:^(?!api$|internal$|actuator$|assets$|o$|login$)[^.]*$}/{*rest}"})
        void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!page.write(response)) {
                response.sendError(HttpStatus.NOT_FOUND.value());
            }
        }
    }
}
