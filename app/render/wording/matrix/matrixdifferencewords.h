#pragma once

#include "domain/escalation/matrixdifference.h"
#include "render/wording/format.h"

namespace render {

// What stands in a place of a matrix, as a cell shows it: "Ines Carvalho, Paul Bauer", "2 d", "Meeting, Call"; empty for nothing.
QString text(const domain::MatrixValue &value, const domain::EngineContext &context, const Format &format);

// A difference of two versions in words. The matrices are those that were compared: they give the names of paths.
class MatrixDifferenceWords
{
public:
    MatrixDifferenceWords(const domain::Matrix &before, const domain::Matrix &after, const domain::EngineContext &context, const Format &format)
        : m_before(before), m_after(after), m_context(context), m_format(format) {}

    // "Supplier delivery, level 2"; empty for the whole matrix.
    QString place(const domain::MatrixDifference &difference) const;
    // "Response to S2: 2 d, before 1 d", "New level: Head of delivery".
    QString sentence(const domain::MatrixDifference &difference) const;

private:
    QString part(const domain::MatrixPlace &place) const;
    QString comingOrGoing(const domain::MatrixDifference &difference) const;
    QString pathName(const QString &key) const;
    QString value(const domain::MatrixValue &value, domain::MatrixPlace::Part part) const;

    const domain::Matrix &m_before;
    const domain::Matrix &m_after;
    const domain::EngineContext &m_context;
    const Format &m_format;
};

}
