#include "storage/risk/riskmatrixrepository.h"

#include "domain/record/recordjson.h"
#include "storage/record/jsoncell.h"
#include "storage/record/records.h"
#include "storage/risk/riskmatrixstatements.h"

namespace storage {

namespace {

struct RiskMatrixCodec {
    using Type = domain::RiskMatrix;
    static const RecordLayout &layout() { return kRiskMatrixRecord; }
    static constexpr const char *kLists[] = {"probabilityNames", "impactNames", "probabilityUpTo", "impactUpTo", "cells"};
    static Record write(const Type &matrix)
    {
        const QJsonObject object = domain::toJson(matrix);
        Record record;
        record.cells.number(matrix.size).name(matrix.appetite);
        for (const char *list : kLists)
            record.cells.text(jsonCell(object, list));
        return record;
    }
    static bool read(const Record &record, Type &matrix)
    {
        Cells cells(record.cells);
        const int size = cells.whole();
        QJsonObject object{{QStringLiteral("size"), size}, {QStringLiteral("appetite"), cells.text()}};
        for (const char *list : kLists)
            if (!putJsonCell(object, list, cells.text()))
                return false;
        const base::Result<Type> nested = domain::fromJson<Type>(object);
        if (!nested || cells.isDamaged())
            return false;
        matrix = *nested;
        Records<RiskMatrixCodec>::adopt(matrix, record);
        return true;
    }
};

}

base::Result<domain::RiskMatrix> RiskMatrixRepository::find(domain::ProjectId project) const
{
    return Records<RiskMatrixCodec>(m_database).find(project.value());
}

base::Result<QVector<domain::RiskMatrix>> RiskMatrixRepository::all() const
{
    return Records<RiskMatrixCodec>(m_database).all(kAllRiskMatrices);
}

base::Result<> RiskMatrixRepository::insert(domain::RiskMatrix &matrix)
{
    return Records<RiskMatrixCodec>(m_database).insert(matrix);
}

base::Result<> RiskMatrixRepository::update(domain::RiskMatrix &matrix)
{
    return Records<RiskMatrixCodec>(m_database).update(matrix);
}

base::Result<> RiskMatrixRepository::remove(domain::ProjectId project)
{
    return Records<RiskMatrixCodec>(m_database).remove(project.value());
}

}
