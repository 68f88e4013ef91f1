#pragma once

#include "storage/history/journal.h"
#include "storage/record/value.h"

namespace storage {

// How the history is sealed, for the journal that writes it and the check that proves it.

QString entryKindName(EntryKind kind);
// Created for a word that is none.
EntryKind entryKindOf(const QString &name);
// id, at, author, cause, subject, reverts.
Values changeSetCells(const ChangeSet &set);
qint64 changeSetDigest(const Values &changeSetCells);
// SHA-256 over the hash of the entry before, the entry and its change set.
QByteArray entryHash(const QByteArray &before, const HistoryEntry &entry, const Values &changeSetCells);
// From the columns of kEntriesOfRecord.
HistoryEntry readHistoryEntry(const Values &row);

}
