package cn.hengli.extension;

import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.NotFound;
import lombok.RequiredArgsConstructor;

/** What every step of a request begins and ends with: it is seen, and nobody else changes it meanwhile. */
@DomainService
@RequiredArgsConstructor
class ExtensionDesk {

    private final Extensions extensions;
    private final ExtensionReach reach;

    Extension take(ExtensionId id, Actor actor) {
        var extension = extensions.findForChange(id).orElseThrow(() -> NotFound.missing("extension", id));
        reach.mustSee(actor, id, extension.task(), extension.unit());
        return extension;
    }

    void putBack(Extension extension) {
        extensions.saveAndFlush(extension);
    }
}
