#pragma once

#include "domain/issue/issue.h"

namespace domain {

using AttachmentId = base::TypedId<struct AttachmentTag>;

// A file that belongs to an issue: copied into the workspace, or only linked. Its bytes are kept by their hash.
struct Attachment {
    AttachmentId id;
    IssueId issue;
    QString name;      // as people call it; never used as a path
    QString mediaType; // "image/png"; empty: unknown
    qint64 bytes = 0;
    QString hash;      // SHA-256 of the content, 64 hex digits
    QString link;      // where it lies; empty: it is copied into the workspace
    QString note;
    base::Instant addedAt;
    int rowVersion = 0;
    bool operator==(const Attachment &) const = default;

    bool isCopied() const { return link.isEmpty(); }
};

}
