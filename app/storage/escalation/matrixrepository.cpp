#include "storage/escalation/matrixrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/escalation/matrixcodec.h"
#include "storage/escalation/matrixstatements.h"
#include "storage/record/records.h"
#include "storage/record/recordshelf.h"

namespace storage {

namespace {

using MatrixRecords = Records<MatrixCodec>;
using KeptMatrix = std::shared_ptr<ShelvedRecord<domain::Matrix>>;

// headers: as the file has them now, without their paths. Each is read when the shelf has it not.
base::Result<QVector<KeptMatrix>> keptMatrices(Database &database, const char *statement, const Values &bound)
{
    RecordStore store(database, MatrixCodec::layout());
    const base::Result<QVector<Record>> headers = store.rows(statement, bound);
    if (!headers)
        return base::fail(headers.error());
    RecordShelf &shelf = database.connection().shelf();
    QVector<KeptMatrix> matrices;
    for (const Record &header : *headers) {
        KeptMatrix kept = shelf.find<domain::Matrix>(MatrixCodec::layout(), header);
        if (!kept) {
            QVector<Record> records{header};
            if (const base::Result<> read = store.readParts(records); !read)
                return base::fail(read.error());
            const base::Result<domain::Matrix> matrix = MatrixRecords::decoded(records.first());
            if (!matrix)
                return base::fail(matrix.error());
            kept = std::make_shared<ShelvedRecord<domain::Matrix>>(ShelvedRecord<domain::Matrix>{records.first(), *matrix});
            shelf.put(MatrixCodec::layout(), kept);
        }
        matrices.append(kept);
    }
    return matrices;
}

base::Result<KeptMatrix> keptMatrix(Database &database, const char *statement, const Values &bound)
{
    return keptMatrices(database, statement, bound).and_then([](const QVector<KeptMatrix> &kept) -> base::Result<KeptMatrix> {
        if (kept.isEmpty())
            return base::fail(base::ErrorCode::NotFound, QLatin1String(MatrixCodec::layout().table));
        return kept.first();
    });
}

base::Result<domain::Matrix> matrixOf(const base::Result<KeptMatrix> &kept)
{
    return kept.map([](const KeptMatrix &found) { return found->value; });
}

}

base::Result<domain::Matrix> MatrixRepository::find(domain::MatrixId id) const
{
    return matrixOf(keptMatrix(m_database, kMatrixRecord.select, {idList({id.value()})}));
}

base::Result<QVector<domain::Matrix>> MatrixRepository::versions(domain::ProjectId project) const
{
    return keptMatrices(m_database, kMatrixVersions, {project.value()}).map([](const QVector<KeptMatrix> &kept) {
        QVector<domain::Matrix> versions;
        for (const KeptMatrix &each : kept)
            versions.append(each->value);
        return versions;
    });
}

base::Result<domain::Matrix> MatrixRepository::published(domain::ProjectId project) const
{
    return matrixOf(keptMatrix(m_database, kPublishedMatrix, {project.value()}));
}

base::Result<domain::Matrix> MatrixRepository::draft(domain::ProjectId project) const
{
    return matrixOf(keptMatrix(m_database, kDraftMatrix, {project.value()}));
}

base::Result<> MatrixRepository::insert(domain::Matrix &matrix)
{
    return MatrixRecords(m_database).insert(matrix);
}

base::Result<> MatrixRepository::update(domain::Matrix &matrix)
{
    const base::Result<KeptMatrix> stored = keptMatrix(m_database, kMatrixRecord.select, {idList({matrix.id.value()})});
    if (!stored)
        return base::fail(stored.error());
    const KeptMatrix &kept = *stored;
    if (kept->record.rowVersion != matrix.rowVersion)
        return base::fail(base::ErrorCode::Conflict, QLatin1String(kMatrixRecord.table));
    const auto edits = MatrixCodec::edits(kept->record, kept->value, matrix);
    RecordShelf &shelf = m_database.connection().shelf();
    if (!edits) {
        shelf.forget(kMatrixRecord, matrix.id.value());
        return MatrixRecords(m_database).update(matrix);
    }
    kept->record.cells = MatrixCodec::cells(matrix);
    const base::Result<> updated = RecordStore(m_database, kMatrixRecord).update(kept->record, *edits);
    if (!updated) {
        shelf.forget(kMatrixRecord, matrix.id.value()); // it is half way
        return updated;
    }
    MatrixRecords::adopt(matrix, kept->record);
    kept->value = matrix;
    return {};
}

base::Result<> MatrixRepository::remove(domain::MatrixId id)
{
    return MatrixRecords(m_database).remove(id.value());
}

}
