#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QStringList>

#include <functional>

namespace services {

class Workspace;

// What a pack of one case holds. `seal` is the SHA-256 of its manifest, which names the SHA-256 of every other file: who knows the
// seal can prove the whole, with `rung evidence check` or with `sha256sum -c MANIFEST.sha256` alone.
struct EvidencePack {
    QStringList files; // by their paths inside, in order
    QStringList absent; // names of attachments that could not be read
    QString seal;
};

// How far, 0..1; false gives up and leaves nothing.
using EvidenceProgress = std::function<bool(double)>;

// The brief as PDF, the whole case with its log and history as JSON, its messages and its attachments, in a new folder that is made
// whole or not at all. FileExists, NotFound, Cancelled. Needs a QGuiApplication.
base::Result<EvidencePack> writeEvidence(Workspace &workspace, domain::IssueId issue, const QString &folder, const EvidenceProgress &progress = {});

struct EvidenceFault {
    enum class Kind { Changed, Missing, Added };
    Kind kind = Kind::Changed;
    QString path; // inside the pack
    bool operator==(const EvidenceFault &) const = default;
};

struct EvidenceCheck {
    qsizetype files = 0; // that are as they were
    QVector<EvidenceFault> faults;
    QString seal;
};

// Reads a pack again, without any workspace. FileMissing where the folder is no pack.
base::Result<EvidenceCheck> checkEvidence(const QString &folder);

}
