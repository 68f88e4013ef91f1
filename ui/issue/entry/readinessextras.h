#pragma once

#include "domain/project/customfield.h"
#include "services/issue/issueservice.h"

namespace ui {

// Beside the facts of a level: what makes an entry complete the first time (D15), and what comes up by its day.
struct ReadinessExtra {
    enum class Field { Figures, Custom, Watch, Workaround, Options };
    Field field = Field::Figures;
    QString text;
    bool isMissing = false;
    bool operator==(const ReadinessExtra &) const = default;
};

// The impact in days or money, two options for a decision (D7), and each field that the project requires.
QVector<ReadinessExtra> readinessExtras(const services::IssueCase &issueCase, const QVector<domain::CustomField> &fields);

}
