package cn.hengli.testing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.utility.DockerImageName;

/**
 * Whether containers can be run here. Asked of Docker itself: Testcontainers would try for minutes to fetch images from a registry that
 * cannot be reached.
 */
final class Docker {

    /** What Testcontainers 2.0.5 removes its containers with; it keeps the name to itself. */
    private static final String CLEANER = "testcontainers/ryuk:0.14.0";

    private Docker() {}

    /** Why a container of this image cannot be run, or nothing. */
    static Optional<String> hindrance(String image) {
        try {
            var transport = DockerClientFactory.instance().getTransportConfig();
            var docker = DockerClientProviderStrategy.getClientForConfig(transport);
            docker.pingCmd().exec();
            demand(docker, image);
            if (!Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"))) {
                demand(docker, CLEANER);
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        } catch (MissingImage e) {
            return Optional.of(e.getMessage());
        } catch (RuntimeException e) {
            return Optional.of("no Docker answers");
        }
    }

    private static void demand(DockerClient docker, String image) throws InterruptedException {
        try {
            docker.inspectImageCmd(image).exec();
        } catch (NotFoundException e) {
            pull(docker, DockerImageName.parse(image));
        }
    }

    private static void pull(DockerClient docker, DockerImageName image) throws InterruptedException {
        try {
            var pulled = docker.pullImageCmd(image.getUnversionedPart())
                    .withTag(image.getVersionPart())
                    .exec(new PullImageResultCallback())
                    .awaitCompletion(3, TimeUnit.MINUTES);
            if (!pulled) {
                throw new MissingImage(image);
            }
        } catch (RuntimeException e) {
            throw new MissingImage(image);
        }
    }

    private static final class MissingImage extends RuntimeException {

        MissingImage(DockerImageName image) {
            super("Docker has no " + image + " and cannot fetch it");
        }
    }
}
