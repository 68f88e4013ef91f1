#pragma once

#include "render/document.h"

#include <QScrollArea>

namespace ui {

// The pages of a document under one another as they will print, fitted to the width: the same painter as the PDF.
class PaperView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;
    // Takes it over; null shows nothing.
    void show(std::unique_ptr<render::Document> document);
    const render::Document *document() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sheets;
    Sheets *m_sheets;
};

}
