package dev.sekisho.dlp.examples.web;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.servlet.DownloadFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.EnumSet;

/**
 * Drops the filter into a web application before its first request. The README shows the lines between the marks; a
 * test compares them.
 */
public final class DownloadCheckpoint implements ServletContextListener {
    private final Checkpoint checkpoint;

    /**
     * Takes the checkpoint that the application has built.
     *
     * @param checkpoint the checkpoint, whose trail stays open as long as the application runs
     */
    public DownloadCheckpoint(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        // README-WEB:begin
        DownloadFilter filter = DownloadFilter.builder(() -> checkpoint)
                .describe((request, transfer) -> transfer.dataOwner("broker").attribute("application", "crm"))
                .unchecked(request -> request.getRequestURI().equals("/health"))
                .build();
        FilterRegistration.Dynamic added = event.getServletContext().addFilter("sekisho", filter);
        added.setAsyncSupported(true);
        added.addMappingForUrlPatterns(
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR), false, "/*");
        // README-WEB:end
    }
}
